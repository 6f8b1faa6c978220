from django.contrib import admin
from django.urls import path

from club.views import Directory, Me

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/members/", Directory.as_view()),
    path("api/members/me/", Me.as_view()),
]
