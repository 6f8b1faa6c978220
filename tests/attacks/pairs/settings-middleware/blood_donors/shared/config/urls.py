from django.contrib import admin
from django.urls import path

from donors import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("donors/me/", views.profile, name="profile"),
]
