from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from garden import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/products/", views.ProductList.as_view(), name="products"),
    path("api/orders/", views.OrderList.as_view(), name="orders"),
    path("api/orders/<int:pk>/", views.OrderDetail.as_view(), name="order"),
]
