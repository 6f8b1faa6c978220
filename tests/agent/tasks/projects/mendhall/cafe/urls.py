from django.urls import path

from . import views

urlpatterns = [
    path('', views.SessionListView.as_view(), name='session-list'),
    path('sessions/<int:pk>/', views.SessionDetailView.as_view(), name='session-detail'),
    path('sessions/<int:pk>/bring/', views.RepairCreateView.as_view(), name='repair-create'),
    path('repairs/', views.RepairListView.as_view(), name='repair-list'),
    path('repairs/<int:pk>/status/', views.RepairStatusView.as_view(), name='repair-status'),
]
