from django.urls import path

from cart import views

urlpatterns = [path("cart/", views.show), path("cart/add/", views.add)]
