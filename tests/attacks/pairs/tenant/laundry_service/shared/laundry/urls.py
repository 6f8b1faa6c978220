from django.urls import path

from . import views

urlpatterns = [
    path("bags/", views.bags, name="bags"),
    path("bags/<int:pk>/", views.edit_bag, name="edit-bag"),
    path("couriers/", views.couriers, name="couriers"),
    path("prices/", views.prices, name="prices"),
]
