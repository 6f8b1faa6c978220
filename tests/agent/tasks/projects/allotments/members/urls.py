from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from . import views

app_name = 'members'

urlpatterns = [
    path('login/', LoginView.as_view(template_name='members/login.html'), name='login'),
    path('logout/', LogoutView.as_view(), name='logout'),
    path('details/', views.my_details, name='details'),
]
