from django.urls import path

from . import views

urlpatterns = [
    path('day/', views.day, name='day'),
    path('appointments/', views.my_appointments, name='my-appointments'),
    path('appointments/book/', views.book, name='book'),
    path('costs/', views.costs, name='costs'),
]
