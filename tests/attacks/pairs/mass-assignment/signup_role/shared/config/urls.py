from django.contrib import admin
from django.urls import path

from members.views import Me, PlatformFigures, SignUp

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/signup/", SignUp.as_view()),
    path("api/me/", Me.as_view()),
    path("api/figures/", PlatformFigures.as_view()),
]
