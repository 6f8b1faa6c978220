from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from observatory import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("", views.domes, name="domes"),
    path("domes/<slug:slug>/<int:year>/<int:month>/", views.month, name="month"),
    path("nights/<int:pk>/reserve/", views.reserve, name="reserve"),
    path("reservations/", views.my_reservations, name="my-reservations"),
]
