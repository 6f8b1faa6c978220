from django.contrib import admin
from django.urls import path

from wedding import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("guests/", views.guests, name="guests"),
    path("guests/<int:pk>/remove/", views.remove_guest, name="remove-guest"),
]
