from django.contrib import admin
from django.urls import path

from devices.api import HelpDeskList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/help-desk/authenticators/", HelpDeskList.as_view()),
]
