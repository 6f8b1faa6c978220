from django.contrib import admin
from django.urls import path

from balloons import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("flights/", views.flights, name="flights"),
    path("flights/<int:pk>/book/", views.book_flight, name="book"),
]
