from django.urls import path

from . import views

urlpatterns = [
    path('', views.home, name='home'),
    path('book/', views.book, name='book'),
    path('balance/', views.balance, name='balance'),
    path('plan/', views.plan, name='plan'),
]
