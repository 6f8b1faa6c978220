from django.contrib import admin
from django.urls import path

from counter import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("my-vouchers/", views.my_vouchers, name="my-vouchers"),
    path("counter/", views.vouchers, name="counter"),
    path("counter/<int:pk>/", views.voucher, name="voucher"),
    path("counter/<int:pk>/write-off/", views.write_off, name="write-off"),
]
