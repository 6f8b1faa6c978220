from django.contrib import admin
from django.urls import path

from vouchers import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("vouchers/new/", views.order, name="voucher-order"),
    path("vouchers/<int:pk>/", views.show, name="voucher"),
]
