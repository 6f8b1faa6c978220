from django.core.mail import send_mail


def confirm(order):
    lines = '\n'.join(f'- {line.amount} x {line.product.name}' for line in order.lines.all())
    send_mail(
        f'Your order {order.pk}',
        f'Dear {order.member.get_short_name()},\n\nwe have put aside for you:\n{lines}\n'
        f'Total: {order.total}\n',
        None,
        [order.member.email],
    )


def reorder(supplier, product, amount):
    send_mail(
        f'{product.name} for the society',
        f'{supplier.name}, please bring us {amount} more of {product.name}.',
        None,
        [supplier.email],
    )
