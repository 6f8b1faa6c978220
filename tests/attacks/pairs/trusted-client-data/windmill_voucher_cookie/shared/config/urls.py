from django.contrib import admin
from django.urls import path


from windmill import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("tours/", views.tours, name="tours"),
    path("voucher/", views.redeem, name="redeem"),
    path("tours/<int:pk>/buy/", views.buy, name="buy"),
]
