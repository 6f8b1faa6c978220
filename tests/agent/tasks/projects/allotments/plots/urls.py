from django.urls import path

from . import views

app_name = 'plots'

urlpatterns = [
    path('', views.index, name='index'),
    path('plots/search/', views.search, name='search'),
    path('plots/<slug:code>/sign.txt', views.plot_sign, name='sign'),
    path('work-days/<int:pk>/join/', views.join_work_day, name='join'),
]
