from django.urls import path

from . import views

app_name = 'supplies'

urlpatterns = [
    path('', views.order_list, name='list'),
    path('new/', views.order_new, name='new'),
    path('<int:pk>/', views.order_detail, name='detail'),
    path('<int:pk>/slip.txt', views.order_slip, name='slip'),
    path('<int:pk>/cancel/', views.order_cancel, name='cancel'),
]
