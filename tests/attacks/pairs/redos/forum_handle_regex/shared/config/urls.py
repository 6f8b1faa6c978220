from django.contrib import admin
from django.urls import path

from forum.views import OwnProfile, ProfileList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/profiles/", ProfileList.as_view(), name="profiles"),
    path("api/me/", OwnProfile.as_view(), name="own-profile"),
]
