from django.urls import path

from . import views

urlpatterns = [
    path('', views.home, name='home'),
    path('pets/new/', views.pet_new, name='pet-new'),
    path('pets/<int:pk>/', views.pet_detail, name='pet-detail'),
]
