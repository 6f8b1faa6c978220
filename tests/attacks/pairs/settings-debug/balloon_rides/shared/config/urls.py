from django.contrib import admin
from django.urls import path

from balloons import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("rides/", views.rides, name="rides"),
    path("rides/<int:pk>/", views.ride, name="ride"),
    path("vouchers/", views.new_voucher, name="new-voucher"),
    path("vouchers/check/", views.check_voucher, name="check-voucher"),
]
