from django.contrib import admin
from django.urls import path

from shelter import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/volunteers/me/", views.MyProfile.as_view()),
    path("api/volunteers/", views.Volunteers.as_view()),
]
