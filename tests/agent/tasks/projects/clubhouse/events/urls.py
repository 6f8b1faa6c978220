from django.urls import path

from . import views

app_name = 'events'

urlpatterns = [
    path('', views.HomeView.as_view(), name='home'),
    path('events/', views.EventListView.as_view(), name='list'),
    path('events/<slug:slug>/', views.EventDetailView.as_view(), name='detail'),
    path('events/<slug:slug>/occupancy/', views.OccupancyView.as_view(), name='occupancy'),
    path('members/', views.MemberListView.as_view(), name='members'),
    path('venues/', views.VenueListView.as_view(), name='venues'),
    path('me/', views.DashboardView.as_view(), name='dashboard'),
]
