from django.contrib import admin
from django.urls import path

from viewings import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("homes/", views.homes),
    path("homes/<int:pk>/", views.home),
    path("viewings/upcoming/", views.upcoming),
]
