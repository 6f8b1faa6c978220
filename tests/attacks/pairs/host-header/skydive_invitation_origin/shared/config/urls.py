from django.contrib import admin
from django.urls import path

from tandem.views import Invite, join

urlpatterns = [
    path("admin/", admin.site.urls),
    path("invitations/", Invite.as_view()),
    path("join/<str:key>/", join, name="join"),
]
