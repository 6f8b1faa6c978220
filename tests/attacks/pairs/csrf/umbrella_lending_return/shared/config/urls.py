from django.contrib import admin
from django.urls import path

from umbrellas.views import LoanView, StandListView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("stands/", StandListView.as_view(), name="stands"),
    path("umbrellas/<int:pk>/loan/", LoanView.as_view(), name="loan"),
]
