from django.contrib import admin
from django.urls import include, path

from orders import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("orders/", views.my_orders, name="my-orders"),
    path("backoffice/orders/", views.backoffice, name="backoffice"),
    path("backoffice/orders/<int:order_id>/refund/", views.refund, name="refund"),
]
