from django.contrib import admin
from django.urls import path

from trials.views import EnterView, TrialListView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/trials/", TrialListView.as_view(), name="trials"),
    path("api/trials/<int:pk>/enter/", EnterView.as_view(), name="enter"),
]
