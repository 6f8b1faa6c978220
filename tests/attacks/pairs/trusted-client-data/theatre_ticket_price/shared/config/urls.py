from django.contrib import admin
from django.urls import path

from theatre import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.programme, name="programme"),
    path("plays/<int:pk>/book/", views.book, name="book"),
    path("bookings/<int:pk>/", views.booking, name="booking"),
]
