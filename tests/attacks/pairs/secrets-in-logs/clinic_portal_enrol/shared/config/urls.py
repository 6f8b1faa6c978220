from django.contrib import admin
from django.urls import path

from portal.views import EnrolView, Welcome

urlpatterns = [
    path("admin/", admin.site.urls),
    path("enrol/", EnrolView.as_view(), name="enrol"),
    path("welcome/", Welcome.as_view(), name="welcome"),
]
