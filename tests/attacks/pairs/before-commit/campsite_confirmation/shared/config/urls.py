from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from campsite import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("api/nights/", views.NightList.as_view()),
    path("api/reservations/", views.ReservationList.as_view()),
    path("api/reservations/<int:pk>/", views.ReservationDetail.as_view()),
]
