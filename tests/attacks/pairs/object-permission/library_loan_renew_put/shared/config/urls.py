from django.contrib import admin
from django.urls import path

from library.api import LoanView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/loans/<int:pk>/", LoanView.as_view()),
]
