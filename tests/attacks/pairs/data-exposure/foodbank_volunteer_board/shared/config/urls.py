from django.contrib import admin
from django.urls import path

from foodbank import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("hall/", views.hall, name="hall"),
    path("hall/data/", views.hall_data, name="hall-data"),
    path("volunteers/<int:pk>/", views.volunteer, name="volunteer"),
]
