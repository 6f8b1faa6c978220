from django.urls import path

from . import views

urlpatterns = [
    path('', views.product_list, name='product_list'),
    path('orders/', views.order_list, name='order_list'),
    path('orders/new/', views.order_create, name='order_create'),
    path('orders/<int:pk>/', views.order_detail, name='order_detail'),
    path('stock/', views.stock, name='stock'),
]
