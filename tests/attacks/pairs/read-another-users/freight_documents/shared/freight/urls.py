from django.urls import path

from . import views

urlpatterns = [
    path("api/ports/", views.PortList.as_view()),
    path("api/shipments/", views.ShipmentList.as_view()),
    path("api/shipments/<int:shipment_pk>/documents/", views.DocumentList.as_view()),
    path("api/shipments/<int:shipment_pk>/documents/<int:pk>/", views.DocumentDetail.as_view()),
]
