from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from hotel import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.room_list, name="home"),
    path("rooms/<int:pk>/", views.room, name="room"),
    path("contact/", views.contact, name="contact"),
    path("enquiries/", views.enquiries, name="enquiries"),
]
