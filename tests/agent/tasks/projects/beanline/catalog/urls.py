from django.urls import path

from .apis import CoffeeListApi

urlpatterns = [path("coffees/", CoffeeListApi.as_view(), name="coffee-list")]
