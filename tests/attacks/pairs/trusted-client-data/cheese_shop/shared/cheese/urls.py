from django.urls import path

from . import views

urlpatterns = [
    path("api/cheeses/", views.CheeseList.as_view()),
    path("api/orders/", views.OrderList.as_view()),
]
