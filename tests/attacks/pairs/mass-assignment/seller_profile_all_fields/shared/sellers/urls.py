from django.urls import path

from .views import MyShop, OpenShop

urlpatterns = [
    path("shop/", MyShop.as_view(), name="my-shop"),
    path("shop/open/", OpenShop.as_view(), name="open-shop"),
]
