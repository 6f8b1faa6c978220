from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from boathouse import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("bookings/", views.my_bookings, name="bookings"),
    path("bookings/new/", views.book, name="book"),
    path("bookings/cancel/", views.cancel, name="cancel"),
]
