from django.urls import path

from meals import views

urlpatterns = [
    path("meals/", views.Meals.as_view()),
    path("addresses/", views.Addresses.as_view()),
    path("orders/", views.MealOrders.as_view()),
]
