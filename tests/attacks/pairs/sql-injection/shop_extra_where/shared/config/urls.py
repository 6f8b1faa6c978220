from django.urls import path

from shop.api import ProductList

urlpatterns = [path("api/products/", ProductList.as_view())]
