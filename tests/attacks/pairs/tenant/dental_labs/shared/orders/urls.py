from django.urls import path

from . import api

urlpatterns = [
    path("dentists/", api.Dentists.as_view()),
    path("orders/", api.WorkOrders.as_view()),
    path("orders/<int:pk>/", api.WorkOrderDetail.as_view()),
]
