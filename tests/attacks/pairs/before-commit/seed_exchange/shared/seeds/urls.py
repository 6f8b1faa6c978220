from django.urls import path

from . import views

urlpatterns = [
    path("varieties/", views.VarietyList.as_view()),
    path("orders/", views.Orders.as_view()),
    path("orders/<int:pk>/", views.OrderDetail.as_view()),
]
