from django.urls import path

from . import views

urlpatterns = [
    path('', views.MachineListView.as_view(), name='machine_list'),
    path('machines/<slug:slug>/', views.MachineDetailView.as_view(), name='machine_detail'),
    path('machines/<slug:slug>/usage/', views.MachineUsageView.as_view(), name='machine_usage'),
    path('machines/<slug:slug>/book/', views.BookMachineView.as_view(), name='machine_book'),
]
