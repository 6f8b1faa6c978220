from django.urls import path

from . import views

urlpatterns = [
    path('', views.ProfileView.as_view(), name='profile'),
    path('stats/', views.StatsView.as_view(), name='stats'),
]
