from django.urls import path

from . import views

urlpatterns = [
    path("", views.board, name="board"),
    path("dashboard/", views.dashboard, name="dashboard"),
    path("rides/", views.ride_list, name="ride_list"),
    path("rides/new/", views.ride_create, name="ride_create"),
    path("rides/<int:pk>/", views.ride_detail, name="ride_detail"),
    path("rides/<int:pk>/cancel/", views.ride_cancel, name="ride_cancel"),
    path("patients/", views.patient_list, name="patient_list"),
    path("patients/<int:pk>/", views.patient_detail, name="patient_detail"),
    path("invoices/", views.invoice_list, name="invoice_list"),
    path("reports/mileage/", views.mileage_report, name="mileage_report"),
]
