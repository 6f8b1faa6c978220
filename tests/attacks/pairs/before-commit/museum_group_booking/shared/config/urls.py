from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from museum import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/tours/", views.TourList.as_view(), name="tours"),
    path("api/bookings/", views.BookingList.as_view(), name="bookings"),
    path("api/bookings/<int:pk>/", views.BookingDetail.as_view(), name="booking"),
]
