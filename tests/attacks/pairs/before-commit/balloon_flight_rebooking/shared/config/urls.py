from django.contrib import admin
from django.urls import path

from flights import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("bookings/", views.my_bookings, name="bookings"),
    path("bookings/<int:pk>/rebook/", views.rebook, name="rebook"),
]
