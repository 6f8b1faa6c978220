from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from lab import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/patients/", views.PatientList.as_view(), name="home"),
    path("api/patients/<int:pk>/", views.PatientDetail.as_view(), name="patient"),
    path("api/orders/", views.OrderList.as_view(), name="orders"),
    path("api/orders/<int:pk>/result/", views.OrderResult.as_view(), name="result"),
]
