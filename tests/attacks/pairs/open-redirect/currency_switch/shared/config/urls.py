from django.contrib import admin
from django.urls import path

from storefront import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.products, name="products"),
    path("currency/", views.switch_currency, name="currency"),
]
