from django.contrib import admin
from django.urls import path

from matching.views import LogIn, MyProfile

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/login/", LogIn.as_view()),
    path("api/profile/", MyProfile.as_view()),
]
