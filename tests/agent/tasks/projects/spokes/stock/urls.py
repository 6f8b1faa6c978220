from django.urls import path

from stock import views

app_name = "stock"

urlpatterns = [
    path("", views.PartListView.as_view(), name="part-list"),
    path("orders/", views.OpenOrderListView.as_view(), name="order-list"),
]
