from django.contrib import admin
from django.urls import path

from jobs import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("applications/", views.my_applications, name="applications"),
    path("recruiting/applications/<int:pk>/", views.decide, name="decide"),
]
