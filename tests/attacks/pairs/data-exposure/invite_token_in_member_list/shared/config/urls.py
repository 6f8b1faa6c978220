from django.contrib import admin
from django.urls import path

from teams.api import OpenInvitations

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/invitations/", OpenInvitations.as_view()),
]
